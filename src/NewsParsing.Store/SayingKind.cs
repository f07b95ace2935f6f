namespace NewsParsing.Store;

/// <summary>What a stored saying is.</summary>
public enum SayingKind
{
    /// <summary>A quote of whole clauses (<see cref="QuoteKind.Direct"/>).</summary>
    Direct,

    /// <summary>A quoted fragment in the writer's own clause (<see cref="QuoteKind.Mixed"/>).</summary>
    Mixed,

    /// <summary>A claim: what is reported without quotation marks around the whole of it.</summary>
    Claim,
}
