using NewsParsing.Tests.Attributions;

namespace NewsParsing.Tests.Accepted;

/// <summary>
/// The notes of one attribution that is marked by hand (<see cref="CueScene"/>), as <see cref="Answers.Notes"/> writes them.
/// </summary>
internal static class CueAnswers
{
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> wanted)
    {
        CueScene scene = CueScene.Read(text);
        return [Answers.Notes(wanted[0], null, scene.Act, scene.IsNegated, scene.Audience, false)];
    }
}
