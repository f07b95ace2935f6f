namespace NewsParsing.Training.Certainty;

/// <summary>What the parser makes of the speaker of a quotation or claim of the gold.</summary>
/// <param name="Article">The place of its article in the corpus.</param>
/// <param name="IsClaim">Whether it is a claim's.</param>
/// <param name="Features">What describes the speaker; empty where nothing or nobody was found.</param>
/// <param name="IsRight">Whether it is right.</param>
/// <param name="Confidence">How sure the parser is, 0 to 1; 0 where nothing or nobody was found.</param>
internal sealed record SpeakerSample(int Article, bool IsClaim, float[] Features, bool IsRight, double Confidence);
