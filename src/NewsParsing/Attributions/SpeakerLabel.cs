using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>The label of a paragraph: words at its beginning and a colon.</summary>
/// <param name="Name">The words that name who speaks, without time codes before them and remarks after them.</param>
/// <param name="Colon">The colon.</param>
/// <param name="IsInCapitals">Whether the words are in capitals; those of others are labels in transcripts only.</param>
/// <param name="IsNobody">Whether the words say what follows, not who speaks: <c>NOTE:</c>, <c>UPDATE:</c></param>
internal readonly record struct SpeakerLabel(TokenRange Name, int Colon, bool IsInCapitals, bool IsNobody);
