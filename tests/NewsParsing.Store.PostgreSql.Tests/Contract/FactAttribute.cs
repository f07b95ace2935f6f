
namespace NewsParsing.Store.Tests.Contract;

/// <summary>
/// What <c>[Fact]</c> of the contract, whose files are compiled here once more, is in this project: a test that needs a server.
/// </summary>
public sealed class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute() => Skip = PostgreSqlFactAttribute.Missing;
}
