namespace NewsParsing.Rules;

/// <summary>Which rules are followed; <c>default</c> follows all of them.</summary>
internal readonly struct RuleSet
{
    // 128 bits for the forty values of Rule, so that a set is copied and compared by value, as the ledger does for each rule in turn.
    private readonly UInt128 _off;

    private RuleSet(UInt128 off) => _off = off;

    /// <summary>
    /// Whether a value is a rule; the others only say where a decision of the networks, or of reading the words of a source, came from, and
    /// there is no parse without them.
    /// </summary>
    public static bool CanSwitchOff(Rule rule) => rule is not (
        Rule.None or Rule.Labelled or Rule.Linked or Rule.Chosen
        or Rule.NameInSource or Rule.DescriptionInSource or Rule.PronounInSource or Rule.ThingPronounInSource
        or Rule.LabelledName);

    public bool Follows(Rule rule) => (_off >> (int)rule & 1) == 0;

    /// <exception cref="ArgumentException">The value is no rule.</exception>
    public RuleSet Without(Rule rule) => CanSwitchOff(rule)
        ? new(_off | UInt128.One << (int)rule)
        : throw new ArgumentException($"{rule} is an origin, no rule.", nameof(rule));
}
