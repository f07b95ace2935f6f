using NewsParsing.Tests.Speakers;

namespace NewsParsing.Tests.Accepted;

/// <summary>
/// The speakers of the attributions that a text marks by hand (<see cref="ActorScene"/>), on one line: joint ones joined by <c> + </c>,
/// attributions by <c>; </c>, a kind in parentheses after the first where it is asked for.
/// </summary>
internal static class SpeakerAnswers
{
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> wanted)
    {
        ActorScene scene = ActorScene.Read(text);
        string[] asked = wanted[0].Split("; ");
        string[] speakers = scene.Speakers().Split("; ");
        return [string.Join("; ", speakers.Select((names, i) => Describe(scene, names, i, i < asked.Length && asked[i].EndsWith(')'))))];
    }

    private static string Describe(ActorScene scene, string names, int attribution, bool isKindAsked)
        => names.Length == 0 ? "nobody"
            : names.Replace("+", " + ", StringComparison.Ordinal) + (isKindAsked ? $" ({scene.Speaker(attribution).Kind})" : "");
}
