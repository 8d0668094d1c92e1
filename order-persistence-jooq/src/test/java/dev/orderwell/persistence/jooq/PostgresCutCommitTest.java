package dev.orderwell.persistence.jooq;

/** Commits to PostgreSQL are cut. */
class PostgresCutCommitTest extends CutCommitTest {
  PostgresCutCommitTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
