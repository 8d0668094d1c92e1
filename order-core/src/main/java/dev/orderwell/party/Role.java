package dev.orderwell.party;

/** As what somebody acts. */
public enum Role {
  /** Works in a shop. */
  STAFF,
  /** Sells on a marketplace and looks after own lines. */
  VENDOR,
  /** Orders things. */
  CUSTOMER,
  /** Runs the installation, in every shop. */
  ADMIN,
  /** The library or the host's own programs, in every shop. */
  SYSTEM
}
