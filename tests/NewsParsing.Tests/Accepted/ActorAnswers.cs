using System.Globalization;
using NewsParsing.Tests.Speakers;

namespace NewsParsing.Tests.Accepted;

/// <summary>
/// What is known of an actor of a text whose sources are marked by hand (<see cref="ActorScene"/>): <c>name: title …</c>, with
/// <c>affiliation</c>, <c>age</c>, <c>gender</c>, <c>kind</c>, <c>alias</c> or <c>mentions</c> in its place; <c>name: no actor</c>;
/// <c>nobody</c> when the text has no actors.
/// </summary>
internal static class ActorAnswers
{
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<string> wanted)
    {
        IReadOnlyList<Actor> actors = ActorScene.Read(text).Actors;
        return [.. wanted.Select(line => Answer(actors, line))];
    }

    private static string Answer(IReadOnlyList<Actor> actors, string wanted)
    {
        int colon = wanted.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return actors.Count == 0 ? "nobody" : string.Join("; ", actors.Select(actor => $"{actor.Name} ({actor.Kind})"));
        }

        string name = wanted[..colon];
        string[] question = wanted[(colon + 2)..].Split(' ', 2);
        Actor[] named = [.. actors.Where(item => item.Name == name)];
        return named.Length != 1
            ? $"{name}: {(named.Length == 0 ? "no actor" : "several actors")}"
            : $"{name}: {question[0]} {ValueOf(named[0], question[0], question[1])}";
    }

    private static string ValueOf(Actor actor, string property, string wanted) => property switch
    {
        "title" => actor.Title ?? "none",
        "affiliation" => actor.Affiliation ?? "none",
        "age" => actor.Age?.ToString(CultureInfo.InvariantCulture) ?? "none",
        "gender" => actor.Gender?.ToString() ?? "none",
        "kind" or "no" => actor.Kind.ToString(),
        "alias" => actor.Aliases.Contains(wanted) ? wanted : string.Join(" or ", actor.Aliases),
        "mentions" => actor.Mentions.Count.ToString(CultureInfo.InvariantCulture),
        _ => throw new FormatException($"There is no question '{property}'."),
    };
}
