namespace NewsParsing.Store.Database;

/// <content>Parquet.</content>
internal abstract partial class DatabaseStore
{
    /// <inheritdoc/>
    public override Task ExportParquetAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        throw new NotSupportedException();
    }
}
