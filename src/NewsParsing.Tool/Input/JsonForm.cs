namespace NewsParsing.Tool.Input;

/// <summary>How JSON is read.</summary>
/// <param name="Fields">What the properties of an article are called.</param>
/// <param name="IsNinjs">Whether an article is a document of IPTC ninjs; null to determine it by its properties.</param>
/// <param name="BlankLinesCount">Whether a blank line is an error in its place, so that every line in is a line out.</param>
internal sealed record JsonForm(NewsItemFields Fields, bool? IsNinjs, bool BlankLinesCount);
