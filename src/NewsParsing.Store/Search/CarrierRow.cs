namespace NewsParsing.Store.Search;

/// <summary>A saying that has the words of another, or is that one.</summary>
internal sealed record CarrierRow(long Id, long Words, SayingCursor Place, Carrier Carrier);
