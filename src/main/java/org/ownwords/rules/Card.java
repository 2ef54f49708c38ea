package org.ownwords.rules;

/**
 * What a rule is called and where it comes from.
 *
 * @param id stable name, as programs see it ("role-word")
 * @param catalogue id in the catalogue of rules ("O02"; our own are N01 …)
 * @param source guide and line: QG is the quick guide, SG the supervisors' guide
 * @param waivable whether a named person may set a block aside, with a reason
 */
public record Card(String id, String catalogue, Scope scope, String source, boolean waivable) {
    /** What a rule looks at. */
    public enum Scope {
        OBJECTIVE,
        PLAN,
        READINESS
    }

    public static Card objective(String id, String catalogue, String source) {
        return new Card(id, catalogue, Scope.OBJECTIVE, source, true);
    }

    public static Card plan(String id, String catalogue, String source) {
        return new Card(id, catalogue, Scope.PLAN, source, true);
    }

    public static Card readiness(String id, String catalogue, String source) {
        return new Card(id, catalogue, Scope.READINESS, source, true);
    }

    /** The same, but a block of it can never be set aside. */
    public Card neverWaived() {
        return new Card(id, catalogue, scope, source, false);
    }
}
