package dev.orderwell.persistence.jooq;

import org.junit.jupiter.api.Nested;

/** Orders in transactions of the host, as JDBC, jOOQ and Spring make them, on both databases. */
class JoiningTest {
  @Nested
  class H2 extends JoiningContract {
    H2() {
      super(IsolatedDatabase.H2, Host.JDBC);
    }
  }

  @Nested
  class H2Jooq extends JoiningContract {
    H2Jooq() {
      super(IsolatedDatabase.H2, Host.JOOQ);
    }
  }

  @Nested
  class H2Spring extends JoiningContract {
    H2Spring() {
      super(IsolatedDatabase.H2, Host.SPRING);
    }
  }

  @Nested
  class Postgres extends JoiningContract {
    Postgres() {
      super(IsolatedDatabase.POSTGRESQL, Host.JDBC);
    }
  }

  @Nested
  class PostgresJooq extends JoiningContract {
    PostgresJooq() {
      super(IsolatedDatabase.POSTGRESQL, Host.JOOQ);
    }
  }

  @Nested
  class PostgresSpring extends JoiningContract {
    PostgresSpring() {
      super(IsolatedDatabase.POSTGRESQL, Host.SPRING);
    }
  }

  @Nested
  class RepeatableRead extends JoiningContract {
    RepeatableRead() {
      super(IsolatedDatabase.POSTGRESQL_REPEATABLE_READ, Host.JOOQ);
    }
  }

  @Nested
  class Serializable extends JoiningContract {
    Serializable() {
      super(IsolatedDatabase.POSTGRESQL_SERIALIZABLE, Host.SPRING);
    }
  }
}
