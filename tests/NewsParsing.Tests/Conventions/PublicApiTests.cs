using System.Collections;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Xml.Linq;

namespace NewsParsing.Tests.Conventions;

/// <summary>Rules that hold for every public type, now and later.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Package = typeof(NewsParser).Assembly;

    public static TheoryData<Type> Types => [.. Package.GetExportedTypes()];

    public static TheoryData<Type> Objects
        => [.. Package.GetExportedTypes().Where(type => !type.IsEnum && type.Namespace == "NewsParsing")];

    [Theory]
    [MemberData(nameof(Types))]
    public void Class_IsSealed(Type type) => Assert.True(type.IsSealed || type.IsInterface);

    [Theory]
    [MemberData(nameof(Objects))]
    public void Property_IsSetOnlyWhenCreated(Type type)
        => Assert.All(
            PropertiesOf(type).Where(property => property.SetMethod is { IsPublic: true }),
            property => Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    [Theory]
    [MemberData(nameof(Objects))]
    public void PublicField_IsAConstant(Type type)
        => Assert.All(
            type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly),
            field => Assert.True(field.IsLiteral));

    [Theory]
    [MemberData(nameof(Objects))]
    public void List_IsReadOnly(Type type)
    {
        IEnumerable<Type> returned = PropertiesOf(type).Select(property => property.PropertyType)
            .Concat(
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    .Select(method => method.ReturnType))
            .Where(item => item != typeof(string) && typeof(IEnumerable).IsAssignableFrom(item));

        Assert.All(returned, item => Assert.Equal(typeof(IReadOnlyList<>), item.GetGenericTypeDefinition()));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void Documentation_SaysWhetherThreadsMayShareIt(Type type)
    {
        XElement documentation = XDocument.Load(Path.ChangeExtension(Package.Location, ".xml"))
            .Descendants("member").Single(member => (string?)member.Attribute("name") == "T:" + type.FullName);

        Assert.Contains("thread", documentation.Value, StringComparison.Ordinal);
    }

    /// <summary>Formats are the exception: what is text or bytes in a format.</summary>
    [Theory]
    [MemberData(nameof(Objects))]
    public void Conversion_ReturnsWhatItsNameSays(Type type)
        => Assert.All(
            type.GetMethods().Where(method => method.Name.StartsWith("To", StringComparison.Ordinal)),
            method => Assert.Equal(method.Name is "ToJson" or "ToJsonLd" ? "String" : method.Name[2..], method.ReturnType.Name));

    [Fact]
    public void Types_AreInTheRootNamespace()
        => Assert.All(
            Package.GetExportedTypes().Where(type => type.Namespace != "Microsoft.Extensions.DependencyInjection" && !IsHidden(type)),
            type => Assert.Equal("NewsParsing", type.Namespace));

    /// <summary>Those of the package: an exception has more, of the runtime's.</summary>
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
        => type.GetProperties().Where(property => property.DeclaringType!.Assembly == Package || property.DeclaringType.IsInterface);

    /// <summary>The converters that types name must be public for source-generated serializers, and are not for people.</summary>
    private static bool IsHidden(Type type)
        => type.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never }
            && type.IsAssignableTo(typeof(JsonConverter));
}
