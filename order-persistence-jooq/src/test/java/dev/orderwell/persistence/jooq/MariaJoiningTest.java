package dev.orderwell.persistence.jooq;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** The contract of joining stores on MariaDB, for every kind of host. */
@Tag("mariadb")
class MariaJoiningTest {
  @Nested
  class Jdbc extends JoiningContract {
    Jdbc() {
      super(IsolatedDatabase.MARIADB, Host.JDBC);
    }
  }

  @Nested
  class Jooq extends JoiningContract {
    Jooq() {
      super(IsolatedDatabase.MARIADB_READ_COMMITTED, Host.JOOQ);
    }
  }

  @Nested
  class Spring extends JoiningContract {
    Spring() {
      super(IsolatedDatabase.MARIADB, Host.SPRING);
    }
  }
}
