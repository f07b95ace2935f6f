namespace NewsParsing.Wasm.Tests;

/// <summary>A browser's network, worse than it is; as it was when this is disposed of.</summary>
internal sealed class BrowserNetwork : IDisposable
{
    private readonly PageFixture _fixture;

    private BrowserNetwork(PageFixture fixture)
    {
        _fixture = fixture;
        Command("Network.enable");
    }

    public static BrowserNetwork Offline(PageFixture fixture) => Conditions(fixture, isOffline: true, -1);

    /// <summary>A slow one, and nothing kept from before.</summary>
    public static BrowserNetwork Slow(PageFixture fixture, int bytesPerSecond)
    {
        BrowserNetwork network = Conditions(fixture, isOffline: false, bytesPerSecond);
        network.Command("Network.setCacheDisabled", ("cacheDisabled", true));
        return network;
    }

    public static BrowserNetwork Without(PageFixture fixture, string address)
    {
        var network = new BrowserNetwork(fixture);
        network.Command("Network.setCacheDisabled", ("cacheDisabled", true));
        network.Command("Network.setBlockedURLs", ("urls", new[] { address }));
        return network;
    }

    public void Dispose()
    {
        Emulate(isOffline: false, -1);
        Command("Network.setCacheDisabled", ("cacheDisabled", false));
        Command("Network.setBlockedURLs", ("urls", Array.Empty<string>()));
        Command("Network.disable");
    }

    private static BrowserNetwork Conditions(PageFixture fixture, bool isOffline, int bytesPerSecond)
    {
        var network = new BrowserNetwork(fixture);
        network.Emulate(isOffline, bytesPerSecond);
        return network;
    }

    private void Emulate(bool isOffline, int bytesPerSecond)
        => Command(
            "Network.emulateNetworkConditions", ("offline", isOffline), ("latency", 0), ("downloadThroughput", bytesPerSecond),
            ("uploadThroughput", -1));

    private void Command(string name, params (string Name, object? Value)[] values)
        => _fixture.Driver.ExecuteCdpCommand(name, values.ToDictionary(value => value.Name, value => value.Value));
}
