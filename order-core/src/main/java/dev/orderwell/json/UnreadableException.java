package dev.orderwell.json;

/**
 * What a store has kept is not what this version of the library writes: it is damaged, or a newer
 * version wrote it. The message says where and what kind of fault it is, with the words of {@link
 * CommandJson}: {@code missing}, {@code unknown-property}, {@code wrong-type}, {@code
 * out-of-range}, {@code malformed}, {@code not-json}. It says nothing of what stands there, for
 * that may be personal.
 */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String path;

  UnreadableException(String type, String path, String fault) {
    super(
        "a stored "
            + type
            + " cannot be read"
            + (path.isEmpty() ? "" : " at " + path)
            + ": "
            + fault);
    this.type = type;
    this.path = path;
  }

  /**
   * What was to be read.
   *
   * @return such as {@code Payment} or {@code OrderRecord.Head}
   */
  public String type() {
    return type;
  }

  /**
   * Where in the document it stands.
   *
   * @return such as {@code legs[0].amount}, empty for the document as a whole
   */
  public String path() {
    return path;
  }
}
