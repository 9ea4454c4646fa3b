using Hengji.Storage.Auditing;

namespace Hengji.Storage.Mapping;

internal sealed class AuditResultMapping : IEntityTypeConfiguration<AuditResult>
{
    public void Configure(EntityTypeBuilder<AuditResult> builder)
    {
        builder.ToTable("audit_results");
        builder.HasKey(result => result.AuditId);
        builder.Property(result => result.AuditId).ValueGeneratedNever();
        builder.Property(result => result.Program).HasMaxLength(100);
    }
}
