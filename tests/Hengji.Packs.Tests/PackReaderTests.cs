using System.Text;
using CsCheck;

namespace Hengji.Packs.Tests;

/// <summary>Limits, hostile names and bytes.</summary>
public sealed class PackReaderTests : IDisposable
{
    private const string Head = "id: main\ntitle: 示例\nvalid-from: 2022-01-01\nconfirmed-on: 2022-06-01\n";
    private static readonly string Good = Path.Combine(CaseFolders.Cases, "good", "merge");
    private static readonly string[] Snippets =
    [
        "", "[", "]", "{", "}", ":", "- ", "\n", "\t", "\"", "'", "&a ", "*a", "!!int ", "#", "|", ">", "%", "@", "~",
        "\0", "？", "? ", "---\n", "...\n", "<<: ",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("hengji-packs-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../merge/base")]
    [InlineData("base/../base")]
    [InlineData("/base")]
    [InlineData("Base")]
    [InlineData("base\n")]
    public void An_id_cannot_leave_the_folder(string id) =>
        PackReader.Read(Good, id).Problems.ShouldHaveSingleItem().Code.ShouldBe("pack.unknown-pack");

    [Fact]
    public void A_folder_that_is_not_there_has_no_packs()
    {
        PackCatalogue.List(Path.Combine(folder, "none")).ShouldBeEmpty();
        PackReader.Read(Path.Combine(folder, "none"), "main").Problems.ShouldHaveSingleItem().Code.ShouldBe("pack.unknown-pack");
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        Write("pack.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Head.Replace("\n", "\r\n", StringComparison.Ordinal))]);
        PackReader.Read(folder, "main").Value.Title.ShouldBe("示例");
    }

    [Fact]
    public void Another_encoding_is_a_problem_not_a_guess()
    {
        Write("pack.yaml", [.. Encoding.UTF8.GetBytes("id: main\ntitle: "), 0xB2, 0xE2, 0xCA, 0xD4]);
        Codes().ShouldBe(["pack.unreadable"]);
    }

    [Fact]
    public void A_file_may_be_as_large_as_the_limit_but_not_larger()
    {
        var bytes = Encoding.UTF8.GetBytes(Head);
        Write("pack.yaml", bytes);
        Codes(PackLimits.Default with { FileBytes = bytes.Length }).ShouldBeEmpty();
        Codes(PackLimits.Default with { FileBytes = bytes.Length - 1 }).ShouldBe(["pack.too-large"]);
    }

    [Fact]
    public void Nesting_has_a_limit()
    {
        Write("pack.yaml", Encoding.UTF8.GetBytes(Head));
        Write("indicators.yaml", Encoding.UTF8.GetBytes(new string('[', 20_000)));
        Codes().ShouldBe(["pack.too-large"]);
    }

    [Fact]
    public void The_number_of_nodes_has_a_limit()
    {
        Write("pack.yaml", Encoding.UTF8.GetBytes(Head + "parameters: {a: 1, b: 2}\n"));
        Codes(PackLimits.Default with { NodesPerFile = 15 }).ShouldBeEmpty();
        Codes(PackLimits.Default with { NodesPerFile = 14 }).ShouldBe(["pack.too-large"]);
    }

    [Fact]
    public void The_number_of_files_has_a_limit()
    {
        Write("pack.yaml", Encoding.UTF8.GetBytes(Head));
        for (var number = 0; number < 4; number++)
            Write($"rules/r{number}.yaml", "[]"u8.ToArray());
        Codes(PackLimits.Default with { FilesPerFolder = 4 }).ShouldBeEmpty();
        Codes(PackLimits.Default with { FilesPerFolder = 3 }).ShouldBe(["pack.too-large"]);
    }

    [Fact]
    public void The_number_of_extended_packs_has_a_limit()
    {
        PackReader.Read(Good, "child", PackLimits.Default with { ExtendedPacks = 2 }).IsSuccess.ShouldBeTrue();
        PackReader.Read(Good, "child", PackLimits.Default with { ExtendedPacks = 1 }).Problems
            .ShouldHaveSingleItem().Code.ShouldBe("pack.too-large");
    }

    [Fact]
    public void A_damaged_pack_is_read_or_refused_but_never_breaks_the_reader()
    {
        var text = File.ReadAllText(Path.Combine(Good, "base", "rules", "money.yaml"));
        var damage = Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 12], Gen.Int[0, Snippets.Length - 1]);
        CopyBase();
        damage.Sample(
            change =>
            {
                var (at, length, snippet) = change;
                var end = Math.Min(text.Length, at + length);
                Write("rules/money.yaml", Encoding.UTF8.GetBytes(text[..at] + Snippets[snippet] + text[end..]));
                var read = PackReader.Read(folder, "main");
                return read.IsSuccess || read.Problems.All(problem => problem.Place is not null && problem.Message.Length > 0);
            },
            iter: 400,
            threads: 1);
    }

    private void CopyBase()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Good, "base"), "*.yaml", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Path.Combine(Good, "base"), file);
            Write(name, Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("id: base", "id: main", StringComparison.Ordinal)));
        }
    }

    private void Write(string name, byte[] bytes)
    {
        var file = new FileInfo(Path.Combine(folder, "main", name));
        file.Directory!.Create();
        File.WriteAllBytes(file.FullName, bytes);
    }

    private IEnumerable<string> Codes(PackLimits? limits = null) =>
        PackReader.Read(folder, "main", limits).Problems.Select(problem => problem.Code);
}
