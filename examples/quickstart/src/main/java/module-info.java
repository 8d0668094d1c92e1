/** The quickstart, on the module path as a host with modules would run it. */
module dev.orderwell.examples.quickstart {
  requires de.siegmar.fastcsv;
  requires dev.orderwell.core;
  requires static org.jspecify;
}
