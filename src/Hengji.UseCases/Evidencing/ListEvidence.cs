using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Evidencing;

/// <summary>Lists the evidence of rows a person may see.</summary>
public static class ListEvidence
{
    /// <summary>Evidence in the order given, removed ones too; another row's use of the same file is named.</summary>
    public static async Task<ImmutableArray<EvidenceItem>> RunAsync(
        HengjiDbContext storage, LiveDossier live, Rights rights, CancellationToken cancel = default)
    {
        var id = live.Material.Dossier.Id;
        var all = await (from use in storage.EvidenceUses.AsNoTracking()
                         join file in storage.EvidenceFiles.AsNoTracking() on use.Sha256 equals file.Sha256
                         where use.DossierId == id
                         orderby use.Id
                         select new EvidenceItem(
                             use.Id, use.Form, use.Row, use.Name, file.MediaType, file.SizeBytes, use.Sha256, use.By, use.At, use.RemovedAt)).ToListAsync(cancel);
        var seen = all.FindAll(item => EvidenceRights.Sees(live, item.Form, item.Row, rights));
        return
        [
            .. seen.Select(item => item with
            {
                AlsoAt = [.. seen.Where(other => other.Id != item.Id && other.RemovedAt is null && other.Sha256 == item.Sha256)
                    .Select(other => other.Form == item.Form ? other.Row : $"{other.Form}@{other.Row}").Distinct()],
            }),
        ];
    }
}

/// <summary>A file given as evidence.</summary>
/// <param name="Id">Id of the use.</param>
/// <param name="Form">The form.</param>
/// <param name="Row">The row.</param>
/// <param name="Name">Name of the file.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="SizeBytes">How large.</param>
/// <param name="Sha256">Hash of its content.</param>
/// <param name="By">Who gave it.</param>
/// <param name="At">When.</param>
/// <param name="RemovedAt">When it was taken away; null while it stands.</param>
public sealed record EvidenceItem(
    long Id, string Form, string Row, string Name, string MediaType, long SizeBytes, string Sha256, string By, DateTime At, DateTime? RemovedAt)
{
    /// <summary>Other rows that use the same file: the row of this form, <c>form@row</c> of another.</summary>
    public ImmutableArray<string> AlsoAt { get; init; } = [];
}
