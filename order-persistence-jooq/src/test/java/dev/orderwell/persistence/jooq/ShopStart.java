package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * How a {@link ShopProcess} is started.
 *
 * @param java options and class path
 * @param resending what its people do who are not answered
 */
record ShopStart(List<String> java, Resending resending) {
  static final ShopStart PLAIN =
      new ShopStart(List.of("-cp", System.getProperty("java.class.path")), Resending.SAME_ID);

  private static final int WARM = 40;

  ShopStart with(Resending other) {
    return new ShopStart(java, other);
  }

  /**
   * From an archive of the classes that a first shop has loaded: half the work for each that
   * follows, so worth it for many.
   */
  static ShopStart archived(Path folder) throws IOException, InterruptedException {
    String classPath = packed(folder);
    Path archive = folder.resolve("shop.jsa");
    train(folder, List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath));
    return new ShopStart(
        List.of("-XX:SharedArchiveFile=" + archive, "-cp", classPath), Resending.SAME_ID);
  }

  private static void train(Path folder, List<String> java)
      throws IOException, InterruptedException {
    String url = "jdbc:h2:file:" + folder.resolve("training");
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    try (HikariDataSource source = new HikariDataSource(config)) {
      OrderSchema.of(source).migrate();
    }
    PaperPayments payments = new PaperPayments(Files.createDirectory(folder.resolve("training")));
    WatchedShop shop =
        WatchedShop.open(
            url, payments, "training", 0, new Journal(), new ShopStart(java, Resending.SAME_ID));
    try {
      shop.await(WARM);
    } finally {
      shop.end();
    }
  }

  /** The class path; an archive takes jars only. */
  private static String packed(Path folder) {
    List<String> jars = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      jars.add(Files.isDirectory(Path.of(part)) ? jar(folder, part, jars.size()) : part);
    }
    return String.join(File.pathSeparator, jars);
  }

  private static String jar(Path folder, String classes, int number) {
    String jar = folder.resolve(number + ".jar").toString();
    ToolProvider packer = ToolProvider.findFirst("jar").orElseThrow();
    packer.run(
        System.out, System.err, "--create", "--no-manifest", "--file", jar, "-C", classes, ".");
    return jar;
  }
}
