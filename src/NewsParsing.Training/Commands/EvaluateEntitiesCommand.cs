using System.CommandLine;
using System.Globalization;
using NewsParsing.Training.Entities;

namespace NewsParsing.Training.Commands;

/// <summary>
/// <c>evaluate entities</c>: exact span and kind of the names of people, organisations and places against GUM's gold, and against CoreNLP's
/// labels of news.
/// </summary>
internal static class EvaluateEntitiesCommand
{
    private static readonly ActorKind[] Kinds = [ActorKind.Person, ActorKind.Organization, ActorKind.Place];

    public static Command Create()
    {
        Option<string> corpora = CorporaOption.Create();
        var part = new Option<string>("--part") { Description = "train or dev.", DefaultValueFactory = _ => "dev" };
        var genres = new Option<string>("--genres")
        {
            Description = "Genres, joined by commas.",
            DefaultValueFactory = _ => "news,interview,speech,court",
        };
        var errors = new Option<bool>("--errors") { Description = "Prints every name that is missed (-) or made up (+)." };
        var command = new Command("entities", "Measures the recognition of names.") { corpora, part, genres, errors };
        command.SetAction(result =>
        {
            string folder = result.GetValue(corpora)!;
            string name = result.GetValue(part)!;
            string gum = Path.Combine(folder, "ud", $"gum-{name}.conllu.gz");
            Run("GUM " + name, EntityCorpus.Read(gum, result.GetValue(genres)!.Split(',')), result.GetValue(errors));
            Run("PolNeAR dev (CoreNLP)", SilverNames.Read(Path.Combine(folder, "polnear", "dev.jsonl.gz")), result.GetValue(errors));
        });
        return command;
    }

    private static void Run(string corpus, List<NamedDocument> documents, bool printErrors)
    {
        var counts = Kinds.ToDictionary(kind => kind, _ => new int[3]);
        foreach (NamedDocument document in documents)
        {
            HashSet<NamedMention> found = Find(document.Text);
            foreach (ActorKind kind in Kinds)
            {
                int[] count = counts[kind];
                count[0] += document.Names.Count(name => name.Kind == kind && found.Contains(name));
                count[1] += document.Names.Count(name => name.Kind == kind);
                count[2] += found.Count(name => name.Kind == kind);
            }

            if (printErrors)
            {
                Print(document, found);
            }
        }

        Console.WriteLine(corpus);
        Console.WriteLine("kind           gold  found     P     R    F1");
        foreach (ActorKind kind in Kinds)
        {
            int[] count = counts[kind];
            double precision = 100.0 * count[0] / Math.Max(count[2], 1);
            double recall = 100.0 * count[0] / Math.Max(count[1], 1);
            double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{kind,-14}{count[1],5}{count[2],7}{precision,6:F1}{recall,6:F1}{f,6:F1}"));
        }
    }

    private static HashSet<NamedMention> Find(string text)
    {
        var found = new HashSet<NamedMention>();
        foreach (Actor actor in NewsParser.Default.Parse(text).Actors)
        {
            ActorKind kind = actor.Kind == ActorKind.Country ? ActorKind.Place : actor.Kind;
            foreach (Mention mention in actor.Mentions)
            {
                if (mention.Kind == MentionKind.Name)
                {
                    found.Add(new NamedMention(mention.Span.Start, mention.Span.End, kind));
                }
            }
        }

        return found;
    }

    private static void Print(NamedDocument document, HashSet<NamedMention> found)
    {
        foreach (NamedMention name in document.Names.Except(found).Concat(found.Except(document.Names)).OrderBy(name => name.Start))
        {
            if (Kinds.Contains(name.Kind))
            {
                string text = document.Text;
                string around = text[Math.Max(0, name.Start - 25)..Math.Min(text.Length, name.End + 25)].ReplaceLineEndings(" ");
                char sign = document.Names.Contains(name) ? '-' : '+';
                Console.WriteLine($"{sign} {name.Kind,-12} [{text[name.Start..name.End]}] {document.Id}: {around}");
            }
        }
    }
}
