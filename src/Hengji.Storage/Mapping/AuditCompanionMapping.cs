using Hengji.Storage.Auditing;

namespace Hengji.Storage.Mapping;

internal sealed class AuditCompanionMapping : IEntityTypeConfiguration<AuditCompanion>
{
    public void Configure(EntityTypeBuilder<AuditCompanion> builder)
    {
        builder.ToTable("audit_companions");
        builder.HasKey(companion => new { companion.AuditId, companion.OtherId });
    }
}
