namespace NewsParsing.Rules;

/// <summary>Which rules are followed; <c>default</c> follows all of them.</summary>
internal readonly struct RuleSet
{
    // 128 bits for the forty values of Rule, so that a set is copied and compared by value, as the ledger does for each rule in turn.
    private readonly UInt128 _off;

    private RuleSet(UInt128 off) => _off = off;

    public bool Follows(Rule rule) => (_off >> (int)rule & 1) == 0;

    public RuleSet Without(Rule rule) => new(_off | UInt128.One << (int)rule);
}
