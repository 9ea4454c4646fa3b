using Hengji.Forms;

namespace Hengji.Documents.Excel.Reading;

/// <summary>The headings under which the columns of a form are known.</summary>
internal sealed class Headings
{
    private readonly Dictionary<string, FormItem?> items = new(StringComparer.Ordinal);

    public Headings(FormDefinition form)
    {
        foreach (var item in form.Items)
        {
            foreach (var name in item.Aliases.Append(item.Id).Append(item.Label).Append(Grouped(item)).Select(Normalise).Distinct())
            {
                // Two columns under one heading: the heading alone says nothing.
                items[name] = items.ContainsKey(name) ? null : item;
            }
        }
        foreach (var item in form.Items)
            items[Normalise(Grouped(item))] = item;
    }

    /// <summary>The column under a heading; a unit in brackets behind it is no part of its name.</summary>
    public FormItem? Find(string group, string heading)
    {
        if (heading.Length == 0)
            return null;
        var name = Normalise(heading);
        if (group.Length > 0 && items.TryGetValue(Normalise(group) + name, out var grouped) && grouped is not null)
            return grouped;
        if (items.TryGetValue(name, out var item))
            return item;
        var open = name.LastIndexOf('(');
        return open > 0 && name.EndsWith(')') ? items.GetValueOrDefault(name[..open]) : null;
    }

    /// <summary>A heading without spaces, the width of its characters, colons and a leading 其中.</summary>
    public static string Normalise(string heading)
    {
        var narrow = string.Concat(heading
            .Where(c => !char.IsWhiteSpace(c))
            .Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c)
            .Select(char.ToLowerInvariant));
        narrow = narrow.StartsWith("其中:", StringComparison.Ordinal) ? narrow[3..] : narrow;
        return narrow.Replace(":", "", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"');
    }

    private static string Grouped(FormItem item) => string.Concat(item.Groups) + item.Label;
}
