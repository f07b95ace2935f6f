using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>A content of a draft and the place of the next one, or -1.</summary>
internal readonly record struct DraftContent(TokenRange Range, int Next);
