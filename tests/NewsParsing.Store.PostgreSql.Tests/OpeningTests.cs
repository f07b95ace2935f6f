namespace NewsParsing.Store.PostgreSql.Tests;

/// <summary>What is wrong before there is a server.</summary>
public sealed class OpeningTests
{
    [Fact]
    public async Task AbsentServer_IsAnErrorThatNamesIt()
    {
        NewsStoreException error = await Assert.ThrowsAsync<NewsStoreException>(
            () => PostgreSqlNewsStore.OpenAsync("Host=127.0.0.1;Port=1;Username=news;Password=secret;Database=archive;Timeout=5"));

        Assert.StartsWith("PostgreSQL at '127.0.0.1:1', database 'archive' cannot be reached: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("what")]
    [InlineData("Host=127.0.0.1;Colour=blue")]
    public async Task WrongConnectionString_IsAnArgument(string connection)
        => await Assert.ThrowsAnyAsync<ArgumentException>(() => PostgreSqlNewsStore.OpenAsync(connection));

    [Theory]
    [InlineData("")]
    [InlineData("pg_news")]
    [InlineData("a\0b")]
    [InlineData("a name of more than sixty-three bytes, which the server would cut without a word")]
    public async Task WrongSchema_IsAnArgument(string schema)
        => await Assert.ThrowsAnyAsync<ArgumentException>(() => PostgreSqlNewsStore.OpenAsync("Host=127.0.0.1;Port=1", schema: schema));
}
