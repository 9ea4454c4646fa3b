using Hengji.Figures;
using Hengji.Forms;
using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;

namespace Hengji.UseCases.Filling;

/// <summary>Takes a whole submission read from files into storage, as the department's material of its year.</summary>
public static class StoreMaterial
{
    /// <summary>Stores department, units, rows and cells in one transaction.</summary>
    /// <returns>The new dossier.</returns>
    public static async Task<Dossier> RunAsync(
        HengjiDbContext storage, Submission submission, FormCatalogue forms, Actor actor, DateTime now, CancellationToken cancel = default)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        var top = submission.Units.Department;
        var department = new Department { Code = top.Code, Name = top.Name };
        _ = storage.Departments.Add(department);
        _ = await storage.SaveChangesAsync(cancel);
        storage.Units.AddRange(submission.Units.All.Select((unit, index) => new UnitEntry
        {
            DepartmentId = department.Id, Key = unit.Id, Code = unit.Code, Name = unit.Name, ParentKey = unit.ParentId,
            Kind = unit.Kind, Aliases = string.Join('；', unit.Aliases), Position = index,
        }));
        var dossier = new Dossier { DepartmentId = department.Id, Year = submission.Year.Value, PackId = submission.PackId };
        _ = storage.Dossiers.Add(dossier);
        _ = await storage.SaveChangesAsync(cancel);
        storage.Parts.AddRange(submission.Units.Units.Select(unit => new DossierPart { DossierId = dossier.Id, UnitKey = unit.Id }));
        foreach (var form in forms.All)
        {
            if (submission.Forms.GetValueOrDefault(form.Id) is { } filled)
                Add(storage, dossier, form, filled, actor, now);
        }
        await TrailWriter.AppendAsync(
            storage, TrailWriter.OfDossier(dossier.Id), actor, now,
            [new TrailLine("dossier.load", $"{department.Name} {dossier.Year.ToString(CultureInfo.InvariantCulture)}")], cancel);
        _ = await storage.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        storage.ChangeTracker.Clear();
        return dossier;
    }

    private static void Add(HengjiDbContext storage, Dossier dossier, FormDefinition form, FilledForm filled, Actor actor, DateTime now)
    {
        if (form.RowKind == FormRowKind.List)
        {
            storage.Rows.AddRange(filled.Rows.Select((row, index) => new FormRowEntry
            {
                DossierId = dossier.Id, Form = form.Id, Key = row.Key, Label = row.Label, Position = index,
            }));
        }
        foreach (var row in filled.Rows)
        {
            foreach (var figure in row.Figures.Values)
                Add(storage, dossier, figure.Address, figure.Printed, row, actor, now, figure.Source.ToString());
            foreach (var (item, text) in row.Texts)
                Add(storage, dossier, new FigureAddress(form.Id, item, row.Key), text, row, actor, now, row.Source.ToString());
        }
    }

    private static void Add(
        HengjiDbContext storage, Dossier dossier, FigureAddress at, string text, FilledRow row, Actor actor, DateTime now, string source) =>
        storage.Cells.Add(new StoredCell
        {
            DossierId = dossier.Id, Form = at.Form, Row = at.Row, Item = at.Item, Text = text, Version = 1, Source = source,
            IsAssumed = row.Assumed.Contains(at.Item), ChangedById = actor.PersonId, ChangedBy = actor.FullName, ChangedAt = now,
        });
}
