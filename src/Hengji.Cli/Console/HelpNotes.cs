namespace Hengji.Cli.Console;

/// <summary>What the help of each command adds to its options: examples, and what exit code 1 means there.</summary>
/// <param name="Found">Meaning of exit code 1; null when the command never ends with it.</param>
/// <param name="Examples">Command lines, each with what it does.</param>
internal sealed record HelpNotes(Wording? Found, params (string Line, Wording Says)[] Examples)
{
    private const string Sample = "samples/xiangxi-hrss-2022";

    private static readonly Wording Errors = new("完成，但数据有错误级问题", "done, but the figures have findings of level error");

    private static readonly Dictionary<string, HelpNotes> ByPath = new(StringComparer.Ordinal)
    {
        ["hengji"] = new(
            new("完成，但发现错误级问题", "done, but there are findings of level error"),
            ($"hengji report {Sample} --out out", new("由样例数据生成整套报告", "the whole report set of the sample")),
            ($"hengji check {Sample}", new("只核对，不生成报告", "the cross-checks only")),
            ("hengji form export my-data --out forms.xlsx", new("导出官方表格，供 Excel、WPS 填报", "the official forms, to fill in a spreadsheet program"))),
        ["hengji report"] = new(
            Errors,
            ("hengji report my-data --out out", new("从数据文件夹生成", "from a folder of CSV files")),
            ("hengji report forms.xlsx --out out", new("从填好的官方表格生成", "from the filled official forms")),
            ("hengji report my-data --previous last-year --out out", new("并与上年数据核对", "compared with last year's figures")),
            ("hengji report my-data --out out --no-pdf --json -", new("不生成 PDF，结果交给其他程序", "without PDF, the result for another program"))),
        ["hengji check"] = new(
            Errors,
            ("hengji check my-data", new("列出发现的问题", "the findings")),
            ("hengji check my-data --all", new("列出每条检查和代入的数字", "every check with the figures put in")),
            ("hengji check forms.xlsx --json findings.json", new("另存机器可读结果", "machine-readable results as well"))),
        ["hengji audit"] = new(
            Errors,
            ("hengji audit report.docx", new("找出报告中前后矛盾的数字", "contradictions inside a report")),
            ("hengji audit report.docx --html found.html --docx marked.docx", new("另存网页和加批注的 Word", "also a page, and the Word file with comments")),
            ("hengji audit report.docx annexes.xlsx --together", new("报告与附件之间也核对", "also the report against its annexes")),
            ("hengji audit report.docx --last-year report-2021.docx", new("上年数与上年报告核对", "last year's figures against last year's report")),
            ("hengji audit reports/ --xlsx list.xlsx", new("审核文件夹中的全部报告，按严重程度排序", "every report of a folder, most serious first"))),
        ["hengji form"] = new(
            null,
            ("hengji form export my-data --out forms.xlsx", new("数据写成官方表格", "figures to official forms")),
            ("hengji form import forms.xlsx --out my-data", new("官方表格读回数据", "official forms to figures"))),
        ["hengji form export"] = new(
            null, ($"hengji form export {Sample} --out forms.xlsx", new("导出样例的官方表格", "the official forms of the sample"))),
        ["hengji form import"] = new(
            null, ("hengji form import forms.xlsx --out my-data", new("读回填好的表格", "reads filled forms back"))),
        ["hengji trace"] = new(
            new("完成，但有数字手改、过期或缺失", "done, but numbers are hand-changed, stale or missing"),
            ("hengji trace out/report.docx", new("与生成时的数字比较", "against the figures it was written with")),
            ("hengji trace report.docx --input my-data", new("与现行数据比较", "against the present figures"))),
        ["hengji pack"] = new(
            new("完成，但规则包有错误或有测试不通过", "done, but the pack has errors or a test fails"),
            ("hengji pack list", new("列出全部规则包", "all packs")),
            ("hengji pack doc hunan-2022", new("规则包说明，附全部依据", "a pack's documentation with every citation"))),
        ["hengji pack list"] = new(null, ("hengji pack list --packs my-packs", new("列出另一文件夹中的规则包", "the packs of another folder"))),
        ["hengji pack lint"] = new(
            new("完成，但规则包有错误级问题", "done, but the pack has issues of level error"),
            ("hengji pack lint hunan-2022", new("检查一个规则包", "checks one pack"))),
        ["hengji pack test"] = new(
            new("完成，但有测试不通过", "done, but a test fails"),
            ("hengji pack test hunan-2022", new("运行一个规则包的全部测试", "runs all tests of one pack"))),
        ["hengji pack doc"] = new(
            null, ("hengji pack doc hunan-2022 > hunan-2022.md", new("保存为 Markdown 文件", "saved as a Markdown file"))),
        ["hengji serve"] = new(
            null,
            ("hengji serve --demo", new("用示例部门试用，浏览器打开 http://localhost:8080", "try it with the sample department at http://localhost:8080")),
            ("hengji serve --data /srv/hengji --urls http://0.0.0.0:8080", new("正式使用；前面应有 TLS 反向代理", "for real use, behind a reverse proxy with TLS"))),
        ["hengji completion"] = new(
            null,
            ("source <(hengji completion bash)", new("写入 ~/.bashrc", "in ~/.bashrc")),
            ("source <(hengji completion zsh)", new("写入 ~/.zshrc，放在 compinit 之后", "in ~/.zshrc, after compinit")),
            ("hengji completion fish | source", new("写入 ~/.config/fish/config.fish", "in ~/.config/fish/config.fish"))),
    };

    /// <summary>Notes of the command that these words call.</summary>
    public static HelpNotes Of(string path) => ByPath[path];
}
