namespace NewsParsing.Html.Archives;

/// <summary>A record of an archive: its header and its block.</summary>
internal sealed record WarcRecord(Dictionary<string, string> Header, byte[] Block);
