package dev.orderwell.persistence.jooq;

import org.junit.jupiter.api.Tag;

/** Commits to MariaDB are cut. */
@Tag("mariadb")
class MariaCutCommitTest extends CutCommitTest {
  MariaCutCommitTest() {
    super(TestDatabase.MARIADB);
  }
}
