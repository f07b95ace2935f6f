using Snapshooter;

namespace NewsParsing.Tests;

/// <summary>
/// Compares a text with the one kept in <c>__snapshots__</c>. The only file that knows the snapshot library.
/// A missing snapshot fails; <c>UPDATE_SNAPSHOTS=1 dotnet test</c> writes all anew.
/// </summary>
internal static class Snapshot
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "NewsParsing.Tests");
    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <param name="text">What came out.</param>
    /// <param name="name">The snapshot's file name without its extension.</param>
    public static void Match(string text, string name)
    {
        if (IsUpdate)
        {
            File.Delete(Path.Combine(Folder, "__snapshots__", name + ".snap"));
        }

        Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", IsUpdate ? "off" : "on");
        Snapshooter.Xunit.Snapshot.Match(text, new SnapshotFullName(name + ".snap", Folder));
    }
}
