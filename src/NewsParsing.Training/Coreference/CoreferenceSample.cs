using NewsParsing.Entities;

namespace NewsParsing.Training.Coreference;

/// <summary>A decision that the annotation knows the answer of.</summary>
/// <param name="Article">The place of its article in its corpus.</param>
/// <param name="Type">What kind of words the mention is.</param>
/// <param name="Chosen">The candidate that the model took.</param>
/// <param name="HasEntity">Whether one of the entities is right, and not nobody.</param>
/// <param name="Features">The features of each candidate, as rows of all types.</param>
/// <param name="IsRight">Which candidates are right.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record CoreferenceSample(
    int Article, MentionType Type, int Chosen, bool HasEntity, int[][] Features, bool[] IsRight, float Weight);
