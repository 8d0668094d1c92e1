package dev.orderwell.party;

import org.jspecify.annotations.Nullable;

/**
 * Who does something. Staff, vendors and customers belong to one shop, {@link ShopId#MAIN} unless
 * told otherwise; admins and the system to all.
 *
 * <pre>{@code
 * Actor.staff("ana").of("paris")
 * }</pre>
 *
 * @param role as what
 * @param id who: a user, vendor or customer id of the host, at most 128 characters; {@code
 *     anonymous} for a guest
 * @param shop the shop of the actor, null for every shop
 */
public record Actor(Role role, String id, @Nullable ShopId shop) {
  private static final String ANONYMOUS = "anonymous";

  /** Checks that there is an id. */
  public Actor {
    if (id.isBlank() || id.length() > 128) {
      throw new IllegalArgumentException("an actor needs an id of 1 to 128 characters");
    }
    if (role == Role.VENDOR) Slugs.check("vendor", id);
  }

  /**
   * Somebody who works in the shop.
   *
   * @param id the host's user id
   * @return a member of the main shop's staff
   */
  public static Actor staff(String id) {
    return new Actor(Role.STAFF, id, ShopId.MAIN);
  }

  /**
   * Somebody who sells on a marketplace.
   *
   * @param vendor the vendor id that lines carry
   * @return a vendor of the main shop
   */
  public static Actor vendor(String vendor) {
    return new Actor(Role.VENDOR, vendor, ShopId.MAIN);
  }

  /**
   * A guest at the checkout.
   *
   * @return a customer without an account
   */
  public static Actor customer() {
    return new Actor(Role.CUSTOMER, ANONYMOUS, ShopId.MAIN);
  }

  /**
   * A customer with an account.
   *
   * @param id the customer id that orders carry
   * @return a customer of the main shop
   */
  public static Actor customer(String id) {
    return new Actor(Role.CUSTOMER, id, ShopId.MAIN);
  }

  /**
   * Somebody who runs the installation.
   *
   * @param id the host's user id
   * @return an admin of all shops
   */
  public static Actor admin(String id) {
    return new Actor(Role.ADMIN, id, null);
  }

  /**
   * A program.
   *
   * @param id which one, for example {@code "import"}
   * @return the system, in all shops
   */
  public static Actor system(String id) {
    return new Actor(Role.SYSTEM, id, null);
  }

  /**
   * The same actor in another shop.
   *
   * @param shop a shop id
   * @return the actor, belonging to that shop
   */
  public Actor of(String shop) {
    return new Actor(role, id, new ShopId(shop));
  }

  /**
   * Whether nobody knows who this is.
   *
   * @return true for a guest
   */
  public boolean isAnonymous() {
    return role == Role.CUSTOMER && id.equals(ANONYMOUS);
  }

  /**
   * The same once customers are erased (X13): who works for the shop is still named.
   *
   * @return a guest of the same shop for a customer, else this
   */
  public Actor erased() {
    return role == Role.CUSTOMER ? new Actor(role, ANONYMOUS, shop) : this;
  }

  /**
   * Whether this actor has any business in a shop.
   *
   * @param other a shop
   * @return true if it is the actor's, or the actor belongs to all
   */
  public boolean belongsTo(ShopId other) {
    return shop == null || shop.equals(other);
  }
}
