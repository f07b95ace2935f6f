using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsParsing.Tests.Conventions;

/// <summary>Buffers and records are data: they hold columns, and neither own nor name what fills or reads them.</summary>
public sealed partial class BufferTests
{
    private static readonly Assembly Package = typeof(NewsParser).Assembly;

    public static TheoryData<string> Buffers => [.. Types.Select(type => type.FullName!)];

    public static TheoryData<string> BufferFiles
        => [.. SourceFile.OfPackage.Where(file => IsData(file.TypeName)).Select(file => file.Path)];

    private static IEnumerable<Type> Types
        => Package.GetTypes().Where(type => type is { IsNested: false, IsPublic: false } && IsData(type.Name));

    [Theory]
    [MemberData(nameof(Buffers))]
    public void Buffer_HoldsDataAlone(string name)
    {
        Type type = Package.GetType(name)!;
        string[] wrong =
        [
            .. MembersOf(type).Where(member => !IsDataType(member.Type, [type])).Select(member => $"{type.Name}.{member.Name}").Distinct(),
        ];

        Assert.True(wrong.Length == 0, "More than data: " + string.Join(", ", wrong));
    }

    [Theory]
    [MemberData(nameof(BufferFiles))]
    public void BufferFile_NamesNothingThatActs(string path)
    {
        SourceFile file = SourceFile.OfPackage.Single(item => item.Path == path);
        string[] named =
        [
            .. file.Lines.Select(SourceFile.CodeOf).Where(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
                .SelectMany(line => Acting().Matches(line)).Select(match => match.Value).Distinct(),
        ];

        Assert.True(named.Length == 0, $"{path} names {string.Join(", ", named)}.");
    }

    [Theory]
    [InlineData(typeof(int[]), true)]
    [InlineData(typeof(List<TextSpan>), true)]
    [InlineData(typeof(Dictionary<string, int>), true)]
    [InlineData(typeof(Headline), true)]
    [InlineData(typeof(NewsParser), false)]
    [InlineData(typeof(List<NewsParser>), false)]
    [InlineData(typeof(Func<int>), false)]
    public void DataType_IsDistinguishedFromAStage(Type type, bool expected) => Assert.Equal(expected, IsDataType(type, []));

    [Theory]
    [InlineData("private SentenceParser? _parser;", "SentenceParser")]
    [InlineData("public SyntaxScratch Scratch { get; }", "SyntaxScratch")]
    [InlineData("public PennTag[] Xpos = [];", null)]
    [InlineData("public int Add(in Draft draft)", null)]
    public void ActingType_IsSeen(string line, string? expected)
        => Assert.Equal(expected is null ? [] : [expected], Acting().Matches(line).Select(match => match.Value).Distinct());

    private static bool IsData(string name)
        => name.EndsWith("Buffer", StringComparison.Ordinal) || name.EndsWith("Record", StringComparison.Ordinal);

    private static IEnumerable<(string Name, Type Type)> MembersOf(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetFields(all).Where(field => !field.Name.StartsWith('<')).Select(field => (field.Name, field.FieldType))
            .Concat(
                type.GetProperties(all).Where(
                    property => property.GetMethod is { IsSpecialName: true } && property.Name != "EqualityContract")
                .Select(property => (property.Name, property.PropertyType)));
    }

    /// <summary>
    /// Whether a member of the type is data: numbers, text, ranges, public models, other buffers, and collections or structs of these.
    /// </summary>
    private static bool IsDataType(Type type, Type[] path)
        => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal)
            || (type.IsArray || type.IsByRef ? IsDataType(type.GetElementType()!, path)
            : type.IsGenericType ? IsCollection(type) && type.GetGenericArguments().All(item => IsDataType(item, path))
            : type.Assembly == Package ? !Acting().IsMatch(type.Name) && (IsModel(type) || path.Contains(type) || IsDataStruct(type, path))
            : type.IsValueType);

    private static bool IsCollection(Type type)
        => type.IsValueType || type.IsInterface || type.Namespace is "System.Collections.Generic" or "System.Collections.Frozen";

    private static bool IsModel(Type type) => type is { IsPublic: true, Namespace: "NewsParsing" };

    /// <summary>Structs, and classes that hold columns themselves.</summary>
    private static bool IsDataStruct(Type type, Type[] path) => MembersOf(type).All(member => IsDataType(member.Type, [.. path, type]));

    /// <summary>The roles that do something, by the endings of the names.</summary>
    [GeneratedRegex(
        @"\b[A-Z]\w*(Stage|Reader|Parser|Renderer|Workspace|Scratch|Resolver|Model|Scanner|Finder|Builder|Writer|Matcher|Classifier|Scorer"
        + "|Tagger|Linker|Chooser|Completer|Decoder|Filter|Typer|Register|Pool|Pipeline|Assembler|Lexicon|Gazetteer|Network|Grouper"
        + @"|Splitter|Tokenizer|Lemmatizer)\b")]
    private static partial Regex Acting();
}
