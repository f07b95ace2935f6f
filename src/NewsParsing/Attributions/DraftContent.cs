using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>A content of a draft and the place of the next one, or -1.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Rule">What found it.</param>
/// <param name="Next">The place of the next one, or -1.</param>
internal readonly record struct DraftContent(TokenRange Range, Rule Rule, int Next);
