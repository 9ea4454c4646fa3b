using Hengji.Forms;

namespace Hengji.Documents.Csv;

/// <summary>The headings under which the columns of a form are known: label, group and label, aliases, id.</summary>
internal sealed class ColumnMap
{
    private readonly FormDefinition form;
    private readonly Dictionary<string, List<FormItem>> byHeading = new(StringComparer.Ordinal);

    /// <summary>All headings of a form.</summary>
    public ColumnMap(FormDefinition form)
    {
        this.form = form;
        foreach (var item in form.Items)
        {
            foreach (var heading in HeadingsOf(item).Select(Normalise).Distinct(StringComparer.Ordinal))
            {
                if (!byHeading.TryGetValue(heading, out var items))
                    byHeading[heading] = items = [];
                items.Add(item);
            }
        }
    }

    /// <summary>A heading that names exactly one column: the label, with its groups where labels repeat.</summary>
    public string HeadingOf(FormItem item) =>
        byHeading[Normalise(item.Label)].Count == 1 ? item.Label
        : item.Groups.IsEmpty || byHeading[Normalise(Grouped(item))].Count > 1 ? item.Id
        : Grouped(item);

    /// <summary>The columns a printed heading can mean, and the unit it names in brackets; none, one or several.</summary>
    public (IReadOnlyList<FormItem> Items, string? Unit) Find(string heading)
    {
        var key = Normalise(heading);
        if (byHeading.TryGetValue(key, out var items))
            return (items, null);
        var open = key.LastIndexOf('(');
        return open > 0 && key.EndsWith(')') && byHeading.TryGetValue(key[..open], out items)
            ? (items, key[(open + 1)..^1])
            : ([], null);
    }

    /// <summary>Labels nearest to a heading that is not known.</summary>
    public ImmutableArray<string> Nearest(string heading) => NearestNames.Of(heading.Trim(), form.Items.Select(item => item.Label));

    /// <summary>A heading without spaces, the width of its characters, colons and a leading 其中.</summary>
    public static string Normalise(string heading)
    {
        var narrow = string.Concat(heading
            .Where(c => !char.IsWhiteSpace(c))
            .Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c)
            .Select(char.ToLowerInvariant));
        narrow = narrow.StartsWith("其中", StringComparison.Ordinal) && narrow.Length > 3 ? narrow[2..] : narrow;
        return narrow.Replace(":", "", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"');
    }

    private static IEnumerable<string> HeadingsOf(FormItem item) => [item.Id, item.Label, Grouped(item), .. item.Aliases];

    private static string Grouped(FormItem item) => string.Join("：", item.Groups.Append(item.Label));
}
