
namespace NewsParsing.Store.Tests.Contract;

/// <summary>As <see cref="FactAttribute"/>, for <c>[Theory]</c>.</summary>
public sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    public TheoryAttribute() => Skip = PostgreSqlFactAttribute.Missing;
}
