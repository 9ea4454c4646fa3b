using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hengji.Packs.Yaml;

/// <summary>Turns the events of the YAML parser into nodes with places; refuses anchors, aliases, tags and excess.</summary>
internal sealed class YamlReader
{
    private readonly string file;
    private readonly PackLimits limits;
    private readonly ICollection<Problem> problems;
    private readonly Parser parser;
    private int nodes;
    private Mark last = Mark.Empty;

    private YamlReader(TextReader text, string file, PackLimits limits, ICollection<Problem> problems)
    {
        (this.file, this.limits, this.problems) = (file, limits, problems);
        parser = new Parser(text);
    }

    /// <summary>Reads a text that holds one document.</summary>
    /// <returns>The root, or null when there are problems or the text is empty; the former are added to the list.</returns>
    public static YamlNode? Read(string text, string file, PackLimits limits, ICollection<Problem> problems)
    {
        using var characters = new StringReader(text);
        var reader = new YamlReader(characters, file, limits, problems);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException error)
        {
            problems.Add(new BadYaml(
                $"{error.Message}（文字中有 [ ] {{ }} : # 等符号时要加引号）", error.Message, At(file, error.Start)));
        }
        catch (InvalidOperationException)
        {
            // The scanner throws this, without a place, on some brackets in plain words: {income.total[dept]: 1}.
            problems.Add(new BadYaml(
                "此处之后的文字含有需要加引号的符号（如方括号）",
                "words after this place contain characters that need quotes, such as brackets",
                At(file, reader.last)));
        }
        catch (YamlRefusedException refused)
        {
            problems.Add(refused.Problem);
        }
        return null;
    }

    private YamlNode? ReadDocument()
    {
        _ = parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return null;
        _ = parser.Consume<DocumentStart>();
        var root = ReadNode(1);
        _ = parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
            throw Refuse(parser.Current!, "一个文件只能有一个文档", "a file holds one document");
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var start = parser.Require<ParsingEvent>();
        last = start.Start;
        _ = parser.MoveNext();
        if (depth > limits.Depth)
            throw new YamlRefusedException(new PackTooLarge("嵌套层数", "nesting", limits.Depth, At(file, start.Start)));
        if (++nodes > limits.NodesPerFile)
            throw new YamlRefusedException(new PackTooLarge("节点数", "number of nodes", limits.NodesPerFile, At(file, start.Start)));
        RefuseSpecials(start);
        var (line, column) = ((int)start.Start.Line, (int)start.Start.Column);
        return start switch
        {
            Scalar scalar => new YamlScalar(file, line, column, scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => new YamlList(file, line, column, ReadItems(depth)),
            MappingStart => new YamlMap(file, line, column, ReadEntries(depth)),
            _ => throw Refuse(start, $"此处不应出现 {start.GetType().Name}", $"unexpected {start.GetType().Name}"),
        };
    }

    private ImmutableArray<YamlNode> ReadItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return items.DrainToImmutable();
    }

    private ImmutableArray<YamlEntry> ReadEntries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out var end))
        {
            var keyNode = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (keyNode is not YamlScalar key)
                problems.Add(new UnexpectedValue("键", keyNode.Found, ("一个名称", "a name"), keyNode.Place));
            else if (seen.TryGetValue(key.Text, out var first))
                problems.Add(new DuplicateName("键", "key", key.Text, first.Place, key.Place));
            else
            {
                seen.Add(key.Text, key);
                entries.Add(new YamlEntry(key, value));
            }
        }
        return entries.DrainToImmutable();
    }

    private void RefuseSpecials(ParsingEvent start)
    {
        if (start is AnchorAlias alias)
            throw Refuse(start, $"不允许使用别名 *{alias.Value}，请写出全文", $"alias *{alias.Value} is not allowed");
        if (start is NodeEvent { Anchor.IsEmpty: false } anchored)
            throw Refuse(start, $"不允许使用锚点 &{anchored.Anchor}", $"anchor &{anchored.Anchor} is not allowed");
        if (start is NodeEvent { Tag: { IsEmpty: false } tag } && tag.Value != "!")
            throw Refuse(start, $"不允许使用标签 {tag.Value}", $"tag {tag.Value} is not allowed");
    }

    private YamlRefusedException Refuse(ParsingEvent start, string reason, string english) =>
        new(new BadYaml(reason, english, At(file, start.Start)));

    private static SourceLocation At(string file, in Mark mark) =>
        new(file, string.Create(CultureInfo.InvariantCulture, $"第{mark.Line}行第{mark.Column}列"));
}

/// <summary>Leaves the recursive descent with one problem; never escapes <see cref="YamlReader"/>.</summary>
internal sealed class YamlRefusedException(Problem problem) : Exception(problem.English)
{
    /// <summary>Why the text is refused.</summary>
    public Problem Problem { get; } = problem;
}
