namespace NewsParsing.Store.Rows;

/// <summary>A row of <c>link</c>: an actor that speaks, or is spoken to.</summary>
/// <param name="Role"><see cref="Speaker"/> or <see cref="Audience"/>.</param>
/// <param name="No">The place in the saying's list of this role, from 0.</param>
/// <param name="Actor">The <see cref="ActorRow.No"/> of the actor.</param>
/// <param name="Key">The <see cref="ActorRow.Key"/> of the actor.</param>
internal sealed record LinkRow(int Role, int No, int Actor, string? Key)
{
    public const int Speaker = 0;
    public const int Audience = 1;
}
