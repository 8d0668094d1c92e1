/** The quickstart, on the module path as a host with modules would run it. */
module dev.orderwell.examples.quickstart {
  requires com.zaxxer.hikari;
  requires de.siegmar.fastcsv;
  requires dev.orderwell.core;
  requires dev.orderwell.persistence.jooq;
  requires java.sql;
  requires static org.jspecify;
}
