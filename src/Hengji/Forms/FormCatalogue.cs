using Hengji.Budgets;

namespace Hengji.Forms;

/// <summary>All forms of a pack, in the order of the report.</summary>
public sealed class FormCatalogue
{
    private readonly Dictionary<string, FormDefinition> byId;

    /// <summary>A catalogue.</summary>
    /// <exception cref="ArgumentException">Two forms share an id.</exception>
    public FormCatalogue(IEnumerable<FormDefinition> forms)
    {
        All = [.. forms];
        byId = All.ToDictionary(form => form.Id, StringComparer.Ordinal);
    }

    /// <summary>The forms in order.</summary>
    public ImmutableArray<FormDefinition> All { get; }

    /// <summary>The forms as they are printed for one year: 2022年决算数 where the pack says 本年决算数.</summary>
    public FormCatalogue ForYear(FiscalYear year) =>
        new(All.Select(form => form with { Items = [.. form.Items.Select(item => item.ForYear(year))] }));

    /// <summary>The form with this id, or null.</summary>
    public FormDefinition? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The column an address points to, or null.</summary>
    public FormItem? Item(string form, string item) => Find(form)?.Item(item);
}
