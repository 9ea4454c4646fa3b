using Hengji.Storage;
using Hengji.Storage.Calendar;
using Hengji.UseCases.Packs;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Calendar;

/// <summary>Deadline of a step for one department.</summary>
/// <param name="Step">Step id of the pack.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="EnglishTitle">The same in English; null where the pack has no English.</param>
/// <param name="On">Last day.</param>
/// <param name="Basis">Notice or regulation that says so.</param>
/// <param name="IsOwn">Whether it was set here instead of the pack's.</param>
public sealed record StepDue(string Step, string Title, string? EnglishTitle, DateOnly On, string Basis, bool IsOwn);

/// <summary>Deadlines as the packs say, changed by what was set here (期限): the department's own before the one for all.</summary>
/// <param name="packs">The packs.</param>
/// <param name="own">Deadlines set here.</param>
public sealed class StepDeadlines(PackShelf packs, IReadOnlyList<StepDeadline> own)
{
    /// <summary>Reads those of some packs.</summary>
    public static async Task<StepDeadlines> ReadAsync(
        HengjiDbContext storage, PackShelf packs, IReadOnlyCollection<string> packIds, CancellationToken cancel = default) =>
        new(packs, await storage.StepDeadlines.AsNoTracking().Where(found => packIds.Contains(found.PackId)).ToListAsync(cancel));

    /// <summary>All steps of a pack for a department, in the pack's order; null department for the one that holds for all.</summary>
    public ImmutableArray<StepDue> Of(string packId, long? departmentId) =>
        packs.Find(packId) is { IsSuccess: true, Value: var pack }
            ? [.. pack.Deadlines.Select(said => Set(packId, said.Step, departmentId) is { } set
                ? new StepDue(said.Step, said.Title, said.EnglishTitle, set.On, set.Basis, IsOwn: true)
                : new StepDue(said.Step, said.Title, said.EnglishTitle, said.On, said.Citation.ToText(), IsOwn: false))]
            : [];

    /// <summary>Last day of a step; null when the pack has no such step.</summary>
    public DateOnly? On(string packId, string step, long departmentId) =>
        Of(packId, departmentId).FirstOrDefault(due => due.Step == step)?.On;

    private StepDeadline? Set(string packId, string step, long? departmentId) =>
        own.FirstOrDefault(set => set.PackId == packId && set.Step == step && departmentId is not null && set.DepartmentId == departmentId)
        ?? own.FirstOrDefault(set => set.PackId == packId && set.Step == step && set.DepartmentId is null);
}
