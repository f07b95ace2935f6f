using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace NewsParsing.AspNetCore.Tests;

/// <summary>What the endpoints report to listeners, beside what the parser does.</summary>
public sealed class DiagnosticsTests
{
    [Fact]
    public async Task Refusals_AreCountedByStatus_AndParsesComeAndGo()
    {
        var values = new ConcurrentQueue<(string Name, long Value, object? Status)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == NewsParsingEndpointDiagnostics.MeterName)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) => values.Enqueue((instrument.Name, value, tags.Length > 0 ? tags[0].Value : null)));
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => values.Enqueue((instrument.Name, value, null)));
        listener.Start();
        await using NewsServer server = await NewsServer.StartAsync();
        await server.AssertAliveAsync();
        using HttpResponseMessage response = await server.PostAsync("v1/parse", "a", "application/pdf");

        // Other tests may report at the same time.
        Assert.Contains(("newsparsing.server.rejected", 1L, (object?)415), values);
        Assert.Contains(("newsparsing.server.active_parses", 1L, (object?)null), values);
        Assert.Contains(("newsparsing.server.active_parses", -1L, (object?)null), values);
    }
}
