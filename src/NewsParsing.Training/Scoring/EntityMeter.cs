using System.Globalization;
using NewsParsing.Training.Attributions;
using NewsParsing.Training.Entities;

namespace NewsParsing.Training.Scoring;

/// <summary>
/// The actors' mentions by name against the gold: exact span and kind, a country being a place. The figures are those of
/// <c>evaluate.py names</c>; <see cref="NameMeter"/> measures the labels of the recogniser alone.
/// </summary>
internal sealed class EntityMeter
{
    private static readonly (ActorKind Kind, string Name)[] Kinds =
        [(ActorKind.Person, "person"), (ActorKind.Organization, "organization"), (ActorKind.Place, "place")];

    private readonly Score[] _scores = new Score[Kinds.Length];
    private readonly List<Miss> _misses = [];

    public Score Persons => _scores[0];

    public Score Organizations => _scores[1];

    public Score Places => _scores[2];

    public Score All => new()
    {
        Right = _scores.Sum(score => score.Right),
        RightGold = _scores.Sum(score => score.RightGold),
        Predicted = _scores.Sum(score => score.Predicted),
        Gold = _scores.Sum(score => score.Gold),
    };

    public IReadOnlyList<Miss> Misses => _misses;

    /// <exception cref="ArgumentException">The gold does not annotate names.</exception>
    public void Add(SpeakerGold gold, Article article)
    {
        HashSet<NamedMention> wanted = gold.Names ?? throw new ArgumentException($"{gold.Id} has no names.", nameof(gold));
        HashSet<NamedMention> given = NamesOf(article);
        for (int i = 0; i < Kinds.Length; i++)
        {
            ActorKind kind = Kinds[i].Kind;
            int right = wanted.Count(name => name.Kind == kind && given.Contains(name));
            _scores[i].Right += right;
            _scores[i].RightGold += right;
            _scores[i].Gold += wanted.Count(name => name.Kind == kind);
            _scores[i].Predicted += given.Count(name => name.Kind == kind);
            IEnumerable<NamedMention> wrong = wanted.Except(given).Concat(given.Except(wanted)).Where(name => name.Kind == kind);
            foreach (NamedMention name in wrong.OrderBy(name => name.Start))
            {
                string what = $"{Kinds[i].Name} {(wanted.Contains(name) ? "missed" : "made up")}";
                _misses.Add(new Miss(gold.Id, what, gold.Text[name.Start..name.End]));
            }
        }
    }

    /// <summary>The lines that the script prints.</summary>
    public IEnumerable<string> Lines()
        => Kinds.Select((kind, i) => Line(kind.Name, _scores[i])).Append(Line("all", All));

    /// <summary>The script's line of a score.</summary>
    internal static string Line(string name, Score score) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-10} P {Share.Print(score.Precision),5}  R {Share.Print(score.Recall),5}  F1 {Share.Print(score.F1),5}"
        + $"   (gold {score.Gold}, predicted {score.Predicted})");

    private static HashSet<NamedMention> NamesOf(Article article)
    {
        var names = new HashSet<NamedMention>();
        foreach (Actor actor in article.Actors)
        {
            ActorKind kind = actor.Kind == ActorKind.Country ? ActorKind.Place : actor.Kind;
            foreach (Mention mention in actor.Mentions)
            {
                if (mention.Kind == MentionKind.Name)
                {
                    names.Add(new NamedMention(mention.Span.Start, mention.Span.End, kind));
                }
            }
        }

        return names;
    }
}
