using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using NewsParsing.Models;
using NewsParsing.Pipeline;
using NewsParsing.Tests.Conventions;

namespace NewsParsing.Tests.Budgets;

/// <summary>
/// Nobody can choose words that fall into one place of a table: those filled with a text's words hash by a key of the process, and those
/// of the package's lists and weights are as long as they are.
/// </summary>
public sealed partial class CollisionTests
{
    /// <summary>A size that tables of the runtime have, which all know.</summary>
    private const uint Prime = 17_519;

    private static readonly string[] Words = [.. CollidingWords(400)];

    [Fact]
    public void ChosenWords_FallIntoOnePlace_WithoutTheKey()
        => Assert.All(Words, word => Assert.Equal(0u, (uint)FormHash.Of(word).GetHashCode() % Prime));

    /// <summary>400 words on 17,519 places: three on one are already rare, and eight would take 10^15 tries.</summary>
    [Fact]
    public void ChosenWords_AreSpread_WithTheKey()
    {
        int fullest = Words.GroupBy(word => (uint)FormComparer.Instance.GetHashCode(FormHash.Of(word)) % Prime).Max(place => place.Count());
        Assert.InRange(fullest, 1, 8);
    }

    /// <summary>Every table that a parse fills, found by going through all that hangs on its workspace.</summary>
    [Fact]
    public void TablesOfAParse_AreKeyed()
    {
        string text = string.Join(' ', Words.Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]} Roe said that it rained.\n\n"));
        var work = new ParseWorkspace { Input = new NewsItem { Text = text } };
        ArticlePipeline.Default.Run(work, Stage.Text, Stage.Certainty);

        object[] tables = [.. Reachable(work).Where(item => item is IDictionary || IsSet(item))];

        Assert.True(tables.Length >= 10);
        Assert.Empty(tables.Where(table => !IsSafe(table)).Select(table => table.GetType().ToString()));
    }

    /// <summary>Tables that live for one step hang on nothing when the parse is done.</summary>
    [Fact]
    public void TablesOfWordsInTheCode_AreKeyed()
    {
        string[] unkeyed =
        [
            .. SourceFile.OfPackage
                .SelectMany(file => file.Lines.Select(line => (file.Path, Line: SourceFile.CodeOf(line))))
                .Where(line => MakesTable().IsMatch(line.Line) && !line.Line.Contains("FormComparer", StringComparison.Ordinal))
                .Select(line => $"{line.Path}: {line.Line.Trim()}")
                // The lists of the package and of the user, who is trusted; a text only looks things up in them.
                .Where(line => !FixedTables().IsMatch(line)),
        ];

        Assert.Empty(unkeyed);
    }

    /// <summary>A look-up of a chosen word in a table of the package takes no longer than its longest run.</summary>
    [Fact]
    public void FixedTables_HaveShortRuns()
    {
        object[] tables = [.. Reachable(ArticlePipeline.Default).Where(item => IsProbed(item.GetType()))];

        Assert.True(tables.Length >= 5);
        Assert.All(tables, table => Assert.InRange(LongestRun(table), 1, 80));
    }

    private static bool IsSet(object item)
        => item.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(HashSet<>);

    private static bool IsSafe(object table)
    {
        Type key = table.GetType().GetGenericArguments()[0];
        // Strings are hashed by a key of the runtime's own once they collide; int and enum keys are places in lists, or small.
        return key == typeof(string) || key == typeof(int) || key.IsEnum
            || (key == typeof(ulong) && table.GetType().GetProperty("Comparer")!.GetValue(table) == FormComparer.Instance);
    }

    private static bool IsProbed(Type type)
        => type.Name is "FormTable" or "TraitLexicon" or "FeatureVocabulary" or "FeatureTable";

    private static int LongestRun(object table)
    {
        string name = table.GetType().Name switch { "FeatureVocabulary" => "_slots", "FeatureTable" => "_entries", _ => "_values" };
        var slots = (Array)table.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(table)!;
        bool[] taken = [.. slots.Cast<object>().Select(value => Convert.ToUInt64(value, null) != 0)];
        int longest = 0;
        int run = 0;
        // Around the end once more.
        for (int i = 0; i < taken.Length * 2; i++)
        {
            run = taken[i % taken.Length] ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>All objects of the package and collections that hang on one.</summary>
    private static HashSet<object> Reachable(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object?>([root]);
        while (pending.TryPop(out object? item))
        {
            Type? type = item?.GetType();
            // Its workspaces are other tests' at the same time.
            if (item is WorkspacePool)
            {
                continue;
            }

            // What the package and the user brought is no text's; see FixedTables_HaveShortRuns.
            if (root is ParseWorkspace && type?.Namespace is "NewsParsing.Lexicon" or "NewsParsing.Gazetteer")
            {
                continue;
            }

            if (type is null || type.IsPrimitive || type.IsPointer || item is string or Type or Pointer
                || (type.IsArray && type.GetElementType()!.IsPrimitive) || (!type.IsValueType && !seen.Add(item!)))
            {
                continue;
            }

            if (item is IEnumerable items)
            {
                foreach (object? inner in items)
                {
                    pending.Push(inner);
                }
            }

            for (Type? part = type; part is not null && (IsOurs(part) || part.IsValueType || item is Delegate); part = part.BaseType)
            {
                foreach (FieldInfo field in part.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                {
                    if (!field.FieldType.IsPointer && !field.FieldType.IsPrimitive && !field.FieldType.IsByRefLike)
                    {
                        pending.Push(field.GetValue(item));
                    }
                }
            }
        }

        return seen;
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(NewsParser).Assembly;

    /// <summary>Words of eight letters whose hashes, folded as the runtime does, are multiples of the prime.</summary>
    private static IEnumerable<string> CollidingWords(int count)
    {
        var random = new Random(1);
        var word = new char[8];
        for (int found = 0; found < count;)
        {
            foreach (ref char c in word.AsSpan())
            {
                c = (char)('a' + random.Next(26));
            }

            ulong form = FormHash.Of(word);
            if ((uint)form.GetHashCode() % Prime == 0)
            {
                found++;
                yield return new string(word);
            }
        }
    }

    [GeneratedRegex(@"(HashSet|Dictionary)<ulong\b.*(new\(|= \[\]|new (HashSet|Dictionary))|new (HashSet|Dictionary)<ulong\b")]
    private static partial Regex MakesTable();

    [GeneratedRegex(@"(Lexicon|Gazetteer)[\\/]|LanguageReader\.cs|TraitLexicon\.cs|TokenLexicon\.cs")]
    private static partial Regex FixedTables();
}
