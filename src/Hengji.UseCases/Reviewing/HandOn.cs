using Hengji.Storage.Dossiers;

namespace Hengji.UseCases.Reviewing;

/// <summary>A wish to hand a dossier on (报送、签署).</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="From">Stage the person saw it in.</param>
/// <param name="SeenRevision">Revision the person saw.</param>
public sealed record HandOn(long DossierId, Stage From, long SeenRevision)
{
    /// <summary>Opinion, at most 2,000 characters; required where the step is signed.</summary>
    public string Opinion { get; init; } = "";

    /// <summary>Explanations of errors that stay, by <see cref="ErrorToExplain.Key"/>.</summary>
    public ImmutableDictionary<string, string> Explanations { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the person entered the password again just now.</summary>
    public bool IsIdentityConfirmed { get; init; }

    /// <summary>SHA-256 of the scan of a wet signature among the evidence files, instead of a key; null for none.</summary>
    public string? ScanSha256 { get; init; }
}
