using System.Globalization;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Benchmarks.Platform;

/// <summary>Makes a list form of the demonstration as long as the longest in use, with its own rows over again.</summary>
internal static class LongForm
{
    private const int Rows = 500;
    private const long Dossier = 1;

    public static async Task FillAsync(PlatformDatabase database, string form)
    {
        await using var storage = database.Open();
        var rows = await storage.Rows.AsNoTracking().Where(row => row.DossierId == Dossier && row.Form == form).OrderBy(row => row.Position).ToListAsync();
        var cells = await storage.Cells.AsNoTracking().Where(cell => cell.DossierId == Dossier && cell.Form == form).ToListAsync();
        var byRow = cells.ToLookup(cell => cell.Row, StringComparer.Ordinal);
        for (var number = rows.Count; number < Rows; number++)
            Add(storage, rows[number % rows.Count], byRow, number);
        _ = await storage.SaveChangesAsync();
        _ = await storage.Dossiers.Where(dossier => dossier.Id == Dossier)
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1));
    }

    private static void Add(HengjiDbContext storage, FormRowEntry model, ILookup<string, StoredCell> cells, int number)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"long{number:000}");
        _ = storage.Rows.Add(new FormRowEntry
        {
            DossierId = Dossier, Form = model.Form, Key = key, Label = model.Label, Position = number + 1, UnitKey = model.UnitKey,
        });
        storage.Cells.AddRange(cells[model.Key].Select(cell => new StoredCell
        {
            DossierId = Dossier, Form = cell.Form, Row = key, Item = cell.Item, Text = cell.Text, IsAssumed = cell.IsAssumed, Version = 1,
            Source = cell.Source, ChangedById = cell.ChangedById, ChangedBy = cell.ChangedBy, ChangedAt = cell.ChangedAt,
        }));
    }
}
