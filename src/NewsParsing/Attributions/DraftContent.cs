using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>A content of a draft.</summary>
/// <param name="Range">Its tokens, of which none is the draft's source or cue.</param>
/// <param name="Rule">What found it.</param>
internal readonly record struct DraftContent(TokenRange Range, Rule Rule);
