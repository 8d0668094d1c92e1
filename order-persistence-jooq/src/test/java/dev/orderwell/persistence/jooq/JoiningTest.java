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
  class H2SerializableSpring extends JoiningContract {
    H2SerializableSpring() {
      super(IsolatedDatabase.H2_SERIALIZABLE, Host.SPRING);
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
  class PostgresRepeatableRead extends JoiningContract {
    PostgresRepeatableRead() {
      super(IsolatedDatabase.POSTGRESQL_REPEATABLE_READ, Host.JDBC);
    }
  }

  @Nested
  class PostgresRepeatableReadJooq extends JoiningContract {
    PostgresRepeatableReadJooq() {
      super(IsolatedDatabase.POSTGRESQL_REPEATABLE_READ, Host.JOOQ);
    }
  }

  @Nested
  class PostgresRepeatableReadSpring extends JoiningContract {
    PostgresRepeatableReadSpring() {
      super(IsolatedDatabase.POSTGRESQL_REPEATABLE_READ, Host.SPRING);
    }
  }

  @Nested
  class PostgresSerializable extends JoiningContract {
    PostgresSerializable() {
      super(IsolatedDatabase.POSTGRESQL_SERIALIZABLE, Host.JDBC);
    }
  }

  @Nested
  class PostgresSerializableJooq extends JoiningContract {
    PostgresSerializableJooq() {
      super(IsolatedDatabase.POSTGRESQL_SERIALIZABLE, Host.JOOQ);
    }
  }

  @Nested
  class PostgresSerializableSpring extends JoiningContract {
    PostgresSerializableSpring() {
      super(IsolatedDatabase.POSTGRESQL_SERIALIZABLE, Host.SPRING);
    }
  }
}
